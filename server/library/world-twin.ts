import type { FateDocument } from '../core/fate.ts';
import type { RuleDocument } from '../core/rule.ts';
import { type ControlClient, ControlError } from './control-client.ts';
import { eventsIn } from './events.ts';
import type {
  AdvanceOrder,
  JournalRange,
  JournalTwin,
  KeptFate,
  KeptRule,
  NamedWorld,
  OperationView,
  OrdersTwin,
  RestoriteWorld,
  ScenarioTwin,
} from './types.ts';

/** A world by its names: each thing that can be done to it is one call of the control API. */
export function worldTwin({ call, open }: ControlClient, names: NamedWorld): RestoriteWorld {
  const world = `/worlds/${names.subscription}`;
  const remove = (): Promise<void> => call('DELETE', world);
  return {
    ...names,
    clock: {
      get: () => call('GET', `${world}/clock`),
      set: (order) => call('PUT', `${world}/clock`, order),
      advance: (order) =>
        call(
          'POST',
          `${world}/clock/advance`,
          typeof order === 'string' ? advanceBy(order) : order,
        ),
    },
    fates: ordersTwin<FateDocument, KeptFate>(call, world, 'fates'),
    rules: ordersTwin<RuleDocument, KeptRule>(call, world, 'rules'),
    scenario: scenarioTwin(call, world),
    operations: {
      async list({ limit } = {}) {
        const path = `${world}/operations${queryOf({ limit })}`;
        return (await call<{ operations: OperationView[] }>('GET', path)).operations;
      },
      finish: (id, order = {}) =>
        call('POST', `${world}/operations/${encodeURIComponent(id)}/finish`, order),
    },
    journal: journalTwin({ call, open }, world),
    async reset() {
      await call('POST', `${world}/reset`);
    },
    async save(name) {
      await call('PUT', `${world}/snapshots/${encodeURIComponent(name)}`);
    },
    async load(name) {
      await call('POST', `${world}/snapshots/${encodeURIComponent(name)}/load`);
    },
    env: ({ folder, direct }) =>
      call('GET', `/env${queryOf({ format: 'json', world: names.subscription, folder, direct })}`),
    export: () => call('GET', world),
    remove,
    async [Symbol.asyncDispose]() {
      await unlessGone(remove());
    },
  };
}

/** A text is the next event, an instant to go to, or a duration to go by. */
const advanceBy = (text: string): AdvanceOrder =>
  text === 'next-event' || /^\d{4}-\d/.test(text) ? { to: text } : { by: text };

/** What one of them is called in the path is also what their list is called in an answer. */
function ordersTwin<Document, Kept>(
  call: ControlClient['call'],
  world: string,
  name: 'fates' | 'rules',
): OrdersTwin<Document, Kept> {
  type Listed = Readonly<Record<typeof name, readonly Kept[]>>;
  const path = `${world}/${name}`;
  async function add(document: Document): Promise<Kept>;
  async function add(documents: readonly Document[]): Promise<readonly Kept[]>;
  async function add(written: Document | readonly Document[]): Promise<Kept | readonly Kept[]> {
    return Array.isArray(written)
      ? (await call<Listed>('POST', path, written))[name]
      : call<Kept>('POST', path, written);
  }
  return {
    add,
    list: async () => (await call<Listed>('GET', path))[name],
    get: (id) => call('GET', `${path}/${encodeURIComponent(id)}`),
    remove: (id) => call('DELETE', `${path}/${encodeURIComponent(id)}`),
    clear: () => call('DELETE', path),
  };
}

function scenarioTwin(call: ControlClient['call'], world: string): ScenarioTwin {
  const path = `${world}/scenario`;
  return {
    get: () => unlessGone(call('GET', path)),
    set: (scenario, { seed } = {}) =>
      call('PUT', path, { scenario, ...(seed !== undefined && { seed }) }),
    clear: () => call('DELETE', path),
  };
}

function journalTwin({ call, open }: ControlClient, world: string): JournalTwin {
  const path = `${world}/journal`;
  return {
    async entries({ since, limit }: JournalRange = {}) {
      const page = await call<{ entries: Awaited<ReturnType<JournalTwin['entries']>> }>(
        'GET',
        path + queryOf({ since, limit }),
      );
      return page.entries;
    },
    har: () => call('GET', `${path}?format=har`),
    clear: () => call('DELETE', path),
    wait: (order = {}) => call('POST', `${path}/wait`, order),
    async *stream({ since, signal } = {}) {
      const { body } = await open(`${path}/stream${queryOf({ since })}`, signal);
      if (!body) return;
      try {
        yield* eventsIn(body as ReadableStream<Uint8Array>);
      } catch (fault) {
        if (signal?.aborted !== true) throw fault;
      }
    },
  };
}

function queryOf(
  parameters: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  const said = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return said.length === 0 ? '' : `?${said.join('&')}`;
}

/** What is not there answers undefined, where that is no fault. */
async function unlessGone<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (fault) {
    if (fault instanceof ControlError && fault.status === 404) return undefined;
    throw fault;
  }
}
