/** What only another argument, option or file can mend; any other exception is our own mistake. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
