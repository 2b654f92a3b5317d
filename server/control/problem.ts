/** What went wrong with a control request, as RFC 9457 has it; `detail` is addressed to a person. */
export interface Problem {
  readonly kind: 'problem';
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 500 | 501;
  readonly title: string;
  readonly detail: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const problem = (
  status: Problem['status'],
  title: string,
  detail: string,
  headers?: Problem['headers'],
): Problem => ({ kind: 'problem', status, title, detail, ...(headers && { headers }) });

/** The request itself is at fault. */
export const unreadable = (fault: string): Problem =>
  problem(400, 'This cannot be done', `Cannot read the request: ${fault.replace(/\.$/, '')}.`);

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'problem';

export const respondProblem = ({ status, title, detail, headers }: Problem): Response =>
  new Response(JSON.stringify({ type: 'about:blank', title, status, detail }), {
    status,
    headers: { ...headers, 'Content-Type': 'application/problem+json' },
  });
