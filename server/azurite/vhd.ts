import { chance, hashOf } from '../core/chance.ts';
import { formatInstant, toUnixMs } from '../core/time.ts';
import type { Disk } from '../core/estate.ts';
import type { BlobsLeft } from '../core/restored-blobs.ts';
import { inSectors, SECTOR } from './sectors.ts';

/**
 * A disk's copy in small: what it is a copy of, in words, and the footer that makes a file a fixed VHD
 * (specified: "Virtual Hard Disk Image Format Specification", 2006).
 */
export function smallVhd(left: BlobsLeft, disk: Disk): Uint8Array {
  const data = inSectors(new TextEncoder().encode(`${JSON.stringify(said(left, disk))}\n`));
  const vhd = new Uint8Array(data.length + SECTOR);
  vhd.set(data);
  vhd.set(footer(left, disk, data.length), data.length);
  return vhd;
}

const said = ({ machine, restore, at }: BlobsLeft, disk: Disk): object => ({
  restorite: `In place of the ${disk.sizeGb} GB of this disk.`,
  disk: disk.name,
  ...(disk.lun !== undefined && { lun: disk.lun }),
  machine: machine.name,
  recoveryPoint: restore.pointName,
  takenAt: formatInstant(restore.pointTakenAt),
  job: restore.jobId,
  restoredAt: formatInstant(at),
});

/** What a VHD counts its seconds from. */
const EPOCH_MS = Date.UTC(2000, 0, 1);

function footer({ restore, at }: BlobsLeft, disk: Disk, size: number): Uint8Array {
  const bytes = new Uint8Array(SECTOR);
  const view = new DataView(bytes.buffer);
  const text = (offset: number, words: string): void =>
    bytes.set(new TextEncoder().encode(words), offset);
  const sectors = size / SECTOR;
  text(0, 'conectix');
  view.setUint32(8, 2); // features: none, and a bit that is always set
  view.setUint32(12, 0x1_0000); // version 1.0
  view.setBigUint64(16, 2n ** 64n - 1n); // a fixed disk has no header behind it
  view.setUint32(24, Math.floor((toUnixMs(at) - EPOCH_MS) / 1000));
  text(28, 'rsto');
  text(36, 'Wi2k');
  view.setBigUint64(40, BigInt(size)); // as it was made
  view.setBigUint64(48, BigInt(size)); // as it is
  view.setUint16(56, sectors); // cylinders of one head and one sector each
  view.setUint8(58, 1);
  view.setUint8(59, 1);
  view.setUint32(60, 2); // fixed
  bytes.set(uniqueId(restore.jobId, disk.name), 68);
  view.setUint32(64, ~bytes.reduce((sum, byte) => sum + byte, 0) >>> 0);
  return bytes;
}

/** The same for the same disk of the same restore. */
const uniqueId = (jobId: string, disk: string): Uint8Array =>
  Uint8Array.from(
    chance(hashOf(`${jobId}/${disk}`), 'vhd')
      .hex32(0)
      .match(/../g) ?? [],
    (pair) => Number.parseInt(pair, 16),
  );
