import { Hono } from 'hono';

/** What the service says of itself: no api-version, no token, no world. */
export function createControl(): Hono {
  const app = new Hono();
  app.get(`${CONTROL_PATH}/health`, () => Response.json({ status: 'ok' }));
  app.get(`${CONTROL_PATH}/ready`, () => Response.json({ status: 'ready' }));
  app.notFound(() =>
    Response.json(
      {
        title: 'Not found',
        status: 404,
        detail: `There is no such address below ${CONTROL_PATH}.`,
      },
      { status: 404, headers: { 'Content-Type': 'application/problem+json' } },
    ),
  );
  return app;
}

export const CONTROL_PATH = '/_restorite';

/** Whether a URL is of the control API: it shares its ports with the Azure face. */
export function isControl(url: string): boolean {
  const path = url.indexOf('/', url.indexOf('://') + 3);
  return url.startsWith(`${CONTROL_PATH}/`, path);
}
