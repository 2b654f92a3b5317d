import type { BlobsLeft, RestoredBlob } from '../core/restored-blobs.ts';
import { deploymentTemplate } from './deployment-template.ts';
import { inSectors } from './sectors.ts';
import { smallVhd } from './vhd.ts';
import { vmConfig } from './vm-config.ts';

/** A blob as it is put. */
export interface Blob {
  readonly name: string;
  readonly type: 'page' | 'block';
  readonly contentType: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

export function renderBlob(left: BlobsLeft, blob: RestoredBlob): Blob {
  const { name } = blob;
  switch (blob.kind) {
    case 'config': {
      const bytes = inSectors(utf16(JSON.stringify(vmConfig(left))));
      const metadata = { configblobsize: String(bytes.length) };
      return { name, type: 'page', contentType: BINARY, metadata, bytes };
    }
    case 'template': {
      const bytes = new TextEncoder().encode(JSON.stringify(deploymentTemplate(left), null, 2));
      return { name, type: 'block', contentType: 'application/json', metadata: {}, bytes };
    }
    case 'disk': {
      const bytes = smallVhd(left, blob.disk);
      return { name, type: 'page', contentType: BINARY, metadata: {}, bytes };
    }
  }
}

/** Recorded (2017) of a configuration: a page blob of this type, whose metadata has its own length. */
const BINARY = 'application/octet-stream';

/**
 * Documented: a configuration is read as UTF-16, and the zeros behind it are taken away ("Restore an
 * Azure VM with PowerShell"). Little-endian and without a mark, both inferred.
 */
function utf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return new Uint8Array(view.buffer);
}
