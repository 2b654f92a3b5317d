/** What only another argument, option or file can mend; any other exception is our own mistake. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** There are as many of something as there may be: what would do is to take one away first. */
export class FullError extends UsageError {
  override readonly name: string = 'FullError';
}
