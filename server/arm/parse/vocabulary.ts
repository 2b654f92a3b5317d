/** The words that filters of several lists have in common (specified: the service's own enums). */

export const BACKUP_MANAGEMENT_TYPES = [
  'Invalid',
  'AzureIaasVM',
  'MAB',
  'DPM',
  'AzureBackupServer',
  'AzureSql',
  'AzureStorage',
  'AzureWorkload',
  'DefaultBackup',
] as const;

export const WORKLOAD_TYPES = [
  'Invalid',
  'VM',
  'FileFolder',
  'AzureSqlDb',
  'SQLDB',
  'Exchange',
  'Sharepoint',
  'VMwareVM',
  'SystemState',
  'Client',
  'GenericDataSource',
  'SQLDataBase',
  'AzureFileShare',
  'SAPHanaDatabase',
  'SAPAseDatabase',
  'SAPHanaDBInstance',
] as const;
