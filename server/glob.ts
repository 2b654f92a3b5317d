/** Whether a text fits a pattern in which `*` stands for anything; any casing. */
export function fitsGlob(pattern: string, text: string): boolean {
  const [head = '', ...rest] = pattern.toLowerCase().split('*');
  const subject = text.toLowerCase();
  const tail = rest.pop();
  if (tail === undefined) return subject === head;
  if (!subject.startsWith(head)) return false;
  // From left to right, each as early as it can be: no pattern makes it look twice.
  let at = head.length;
  for (const part of rest) {
    const found = subject.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return subject.length - tail.length >= at && subject.endsWith(tail);
}
