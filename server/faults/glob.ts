/** A pattern in which `*` stands for anything, whatever the casing. */
export function globOf(pattern: string): (text: string) => boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const expression = new RegExp(`^${parts.join('.*')}$`, 'is');
  return (text) => expression.test(text);
}
