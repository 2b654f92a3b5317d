/** What went wrong with a control request, as RFC 9457 has it; `detail` is addressed to a person. */
export interface Problem {
  readonly kind: 'problem';
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 500;
  readonly title: string;
  readonly detail: string;
}

export const problem = (status: Problem['status'], title: string, detail: string): Problem => ({
  kind: 'problem',
  status,
  title,
  detail,
});

export const isProblem = (value: object): value is Problem =>
  'kind' in value && value.kind === 'problem';

export const respondProblem = ({ status, title, detail }: Problem): Response =>
  new Response(JSON.stringify({ type: 'about:blank', title, status, detail }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
