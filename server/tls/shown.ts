import { X509Certificate } from 'node:crypto';
import type { ServerOptions } from 'node:https';
import { createSecureContext } from 'node:tls';
import { isCloudHost } from '../cloud-hosts.ts';
import { type CertificateOrder, certificateFor } from './certificate.ts';
import { ownCertificate } from './own-certificate.ts';

/** What an https server shows its clients, and what they are to trust for it. */
export interface Shown {
  readonly server: ServerOptions;
  readonly caPem: string;
}

export interface ShownOrder extends CertificateOrder {
  /** The files of a certificate that somebody brings along. */
  readonly own?: { readonly cert: string; readonly key: string } | undefined;
}

/**
 * The certificate that is made; or the one that was brought along, with which the made one is still
 * shown to whoever asks for a host of the cloud that it does not name.
 */
export async function shownBy(order: ShownOrder): Promise<Shown> {
  const { own } = order;
  const brought = own && (await ownCertificate(own.cert, own.key));
  const made = await certificateFor(order);
  if (!brought) return { server: { cert: made.certPem, key: made.keyPem }, caPem: made.caPem };
  const leaf = new X509Certificate(brought.certPem);
  const forCloud = createSecureContext({ cert: made.certPem, key: made.keyPem });
  const isOurs = (host: string): boolean =>
    isCloudHost(host.toLowerCase()) && leaf.checkHost(host) === undefined;
  return {
    server: {
      cert: brought.certPem,
      key: brought.keyPem,
      SNICallback: (host, done) => done(null, isOurs(host) ? forCloud : undefined),
    },
    caPem: `${brought.certPem.trimEnd()}\n${made.caPem}`,
  };
}
