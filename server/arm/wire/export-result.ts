import type { AcceptedErrand } from '../../core/events.ts';
import type { Schema } from './schemas.ts';

/** Specified. Nothing is written to the blob that it names, under an account that nobody has. */
export function exportResult({
  operationId,
}: AcceptedErrand): Schema<'OperationResultInfoBaseResource'> {
  const blob = `https://backupexports.blob.core.windows.net/exports/jobs-${operationId}`;
  return {
    statusCode: 'OK',
    headers: {},
    operation: {
      objectType: 'ExportJobsOperationResultInfo',
      blobUrl: `${blob}.json`,
      blobSasKey: '',
      excelFileBlobUrl: `${blob}.xlsx`,
      excelFileBlobSasKey: '',
    },
  };
}
