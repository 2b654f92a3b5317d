import { UsageError } from '../../server/index.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;
/** The resource managers of Azure's clouds, and those of their regions. */
const CLOUD = /(^|\.)management\.(azure\.com|usgovcloudapi\.net|chinacloudapi\.cn)$/i;

/** What is sent along that nobody on the way may see. */
export interface Secrets {
  readonly token: boolean;
  readonly controlToken: boolean;
}

/** A target without path and slash. Throws a UsageError where it is none, or a secret would be overheard. */
export function addressFor(target: string, secrets: Secrets): string {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.username)
    throw new UsageError(
      `Cannot verify '${target}': it must be scheme, host and port; try https://management.azure.com.`,
    );
  if (url.protocol === 'http:' && CLOUD.test(url.hostname))
    throw new UsageError(
      `Cannot verify ${url.origin}: Azure is called by https alone; try https://${url.hostname}.`,
    );
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) refuseToShow(secrets, url);
  return url.origin;
}

function refuseToShow({ token, controlToken }: Secrets, { origin }: URL): void {
  if (token)
    throw new UsageError(
      `Cannot send a token to ${origin}: plain http shows it to everybody on the way; try https, or leave --token-file out.`,
    );
  if (controlToken)
    throw new UsageError(
      `Cannot send a control token to ${origin}: plain http shows it to everybody on the way; try the service’s https port, with its certificate by --ca.`,
    );
}
