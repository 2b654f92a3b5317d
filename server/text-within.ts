/**
 * The body as text, or undefined once it is known to be longer than the limit; no more than the
 * limit is ever held.
 */
export async function textWithin(request: Request, limit: number): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return undefined;
  const reader = request.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined;
  if (!reader) return '';
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    // A client that breaks off sends what it sent; nobody is there to be told.
    const { done, value } = await reader.read().catch(() => BROKEN_OFF);
    if (done) return Buffer.concat(chunks).toString('utf8');
    length += value.byteLength;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}

const BROKEN_OFF = { done: true, value: undefined } as const;
