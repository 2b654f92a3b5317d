/**
 * JSON as the service writes it: compact, and with a float that keeps its `.0` (recorded:
 * `"progressPercentage":1.0`), which `JSON.stringify` alone cannot do. The name cannot stand so
 * inside a text: there its quotes would be escaped.
 */
export function encode(value: object): string {
  const text = JSON.stringify(value);
  return text.includes(FLOAT_FIELD) ? text.replace(WHOLE_FLOAT, '$1.0') : text;
}

const FLOAT_FIELD = '"progressPercentage":';
const WHOLE_FLOAT = /("progressPercentage":\d+)(?=[,}])/g;

/** Recorded (2022 to 2025): the state of work on a vault stands in lines that end as on Windows. */
export const encodeInLines = (value: object): string =>
  JSON.stringify(value, undefined, 2)
    .replace(/("percentComplete": \d+)(?=[,\r\n])/g, '$1.0')
    .replaceAll('\n', '\r\n');
