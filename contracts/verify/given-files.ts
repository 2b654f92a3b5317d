import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { UsageError } from '../../server/index.ts';

/** A token in a file. Throws a UsageError where it cannot stand in a header. */
export function tokenIn(file: string): string {
  const token = textOf(file, '--token-file');
  if (/^[!-~]+$/.test(token)) return token;
  throw new UsageError(
    `Cannot take --token-file ${file}: it must hold one bearer token and nothing else; try az account get-access-token --query accessToken -o tsv > token, and name that.`,
  );
}

/** Certificates in a file, PEM. Throws a UsageError where there is none. */
export function certificateIn(file: string): string {
  const text = textOf(file, '--ca');
  if (holdsCertificate(text)) return text;
  throw new UsageError(
    `Cannot take --ca ${file}: it holds no certificate in PEM; try restorite ca > ca.pem, and name that.`,
  );
}

function holdsCertificate(text: string): boolean {
  try {
    return new X509Certificate(text).raw.length > 0;
  } catch {
    return false;
  }
}

/** What is in a file, without the blanks around it. */
function textOf(file: string, flag: string): string {
  try {
    const text = readFileSync(file, 'utf8').trim();
    if (text !== '') return text;
  } catch (cause) {
    throw new UsageError(`Cannot read ${flag} ${file}: ${whyUnread(cause)}.`, { cause });
  }
  throw new UsageError(`Cannot take ${flag} ${file}: nothing is in it.`);
}

const UNREAD: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'it is there, and may not be read by whoever runs this',
  EPERM: 'it is there, and may not be read by whoever runs this',
  EISDIR: 'it is a folder; name a file in it',
};

function whyUnread(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  return UNREAD[code] ?? (fault instanceof Error ? fault.message : String(fault));
}
