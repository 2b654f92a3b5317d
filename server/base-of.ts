import { isCloudHost } from './cloud-hosts.ts';

/**
 * What URLs in the answer to a request begin with. Who calls the cloud by its own name goes on there: its
 * client knows no other way here, and takes no token from an authority that names another.
 */
export function baseOf(url: string, externalUrl: string | undefined): string {
  const origin = originOf(url);
  return externalUrl === undefined || isCloudHost(hostIn(origin)) ? origin : externalUrl;
}

/** Every poll asks: a URL is not taken apart for it. */
const originOf = (url: string): string => url.slice(0, url.indexOf('/', url.indexOf('://') + 3));

const hostIn = (origin: string): string =>
  origin
    .slice(origin.indexOf('://') + 3)
    .replace(/:\d+$/, '')
    .toLowerCase();
