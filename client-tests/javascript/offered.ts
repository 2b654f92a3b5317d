import type { RecoveryServicesBackupClient } from '@azure/arm-recoveryservicesbackup';

/** What the generator calls otherwise than the specification does. */
const RENAMED: Readonly<Record<string, string>> = {
  ResourceGuardProxies_List: 'ResourceGuardProxies_Get',
};

/** The operationIds of all that the client has a method for, by what its methods are called. */
export function offeredBy(client: RecoveryServicesBackupClient): readonly string[] {
  const groups = Object.keys(client).flatMap((name) => {
    const group: unknown = Reflect.get(client, name);
    return isGroup(group) && group.client === client ? [[name, group] as const] : [];
  });
  const inGroups = groups.flatMap(([name, group]) =>
    methodsOf(group).map((method) => `${spelled(name.replace(/(?<=.)Operations$/, ''))}_${method}`),
  );
  const names = [...inGroups, ...methodsOf(client)].map((name) => RENAMED[name] ?? name);
  return [...new Set(names)].sort();
}

const isGroup = (value: unknown): value is { readonly client: unknown } =>
  typeof value === 'object' && value !== null && 'client' in value;

const methodsOf = (group: object): readonly string[] =>
  Object.getOwnPropertyNames(Object.getPrototypeOf(group))
    .filter((name) => !/^_|^constructor$|^addCustom|Next$|Paging(Page|All)$/.test(name))
    .map((name) => spelled(name.replace(/^begin/, '').replace(/AndWait$/, '')));

const spelled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
