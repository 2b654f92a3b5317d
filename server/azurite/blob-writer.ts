import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { ContainerClient, RequestPolicyFactory } from '@azure/storage-blob';
import type { Endpoint } from './endpoint.ts';
import type { Blob } from './render-blob.ts';

/** Blobs of one container, and the account that they are meant for. */
export interface Batch {
  readonly account: string;
  readonly container: string;
  readonly blobs: readonly Blob[];
}

export interface BlobWriter {
  /** Puts them; what is there already is replaced. Answers the address of their container. */
  put(batch: Batch): Promise<string>;
  close(): void;
}

/** A version of the storage API that every Azurite of the last years knows, whatever its flags. */
const API_VERSION = '2021-12-02';

/** Somebody waits for the answer behind it: an Azurite that does not answer is soon given up. */
const PATIENCE_MS = 5000;

export async function openWriter({ url, accounts, fallback }: Endpoint): Promise<BlobWriter> {
  // Loaded only here: who has no use for it pays nothing.
  const { BlobServiceClient, newPipeline, StorageSharedKeyCredential } =
    await import('@azure/storage-blob');
  const options = { keepAlive: true };
  const agent = url.startsWith('https:') ? new HttpsAgent(options) : new HttpAgent(options);
  const plainly = sentPlainly(agent);

  const containerOf = (account: string, container: string): ContainerClient => {
    const credential = new StorageSharedKeyCredential(account, accounts.get(account) ?? '');
    const pipeline = newPipeline(credential, {
      retryOptions: { maxTries: 1, tryTimeoutInMs: PATIENCE_MS },
    });
    pipeline.factories.push(plainly);
    return new BlobServiceClient(`${url}/${account}`, pipeline).getContainerClient(container);
  };

  return {
    async put({ account, container, blobs }) {
      const own = account.toLowerCase();
      const client = containerOf(accounts.has(own) ? own : fallback, container);
      await client.createIfNotExists();
      await Promise.all(blobs.map((blob) => putBlob(client, blob)));
      return client.url;
    },
    close: () => {
      agent.destroy();
    },
  };
}

async function putBlob(
  container: ContainerClient,
  { name, type, bytes, contentType, metadata }: Blob,
): Promise<void> {
  const options = { blobHTTPHeaders: { blobContentType: contentType }, metadata: { ...metadata } };
  if (type === 'block') {
    await container.getBlockBlobClient(name).upload(bytes, bytes.length, options);
    return;
  }
  const page = container.getPageBlobClient(name);
  await page.create(bytes.length, options);
  await page.uploadPages(bytes, 0, bytes.length);
}

/** By our own agent: a proxy that the environment names is for others, and may well be this service. */
const sentPlainly = (agent: HttpAgent): RequestPolicyFactory => ({
  create: (next) => ({
    sendRequest(request) {
      request.headers.set('x-ms-version', API_VERSION);
      request.agent = agent;
      return next.sendRequest(request);
    },
  }),
});
