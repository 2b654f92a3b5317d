/** Bytes of a request body that the service reads; ours, not Azure's. */
export const BODY_LIMIT = 1024 * 1024;
