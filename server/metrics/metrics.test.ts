import { expect, test } from 'vitest';
import { createMetrics, type Gauges } from './metrics.ts';

const gauges: Gauges = {
  operations: () => ({ 'in-progress': 3, succeeded: 1 }),
  jobs: () => Promise.resolve({ completed: 2 }),
  worlds: () => 4,
  journal: () => ({ entries: 10, bytes: 5000, dropped: 7 }),
};

/** Samples of the text format: the series as it is written, and its value. */
function samplesOf(text: string): Map<string, number> {
  const samples = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('# HELP ') || line.startsWith('# TYPE ')) continue;
    const match = /^([a-z_][\w:]*(?:\{(?:[a-z_]\w*="(?:[^"\\]|\\.)*",?)+\})?) (\S+)$/i.exec(line);
    if (!match) throw new Error(`No sample: ${line}`);
    samples.set(match[1] ?? '', Number(match[2]));
  }
  return samples;
}

test('requests are counted by operation and status, faults by kind', async () => {
  const metrics = createMetrics(gauges);
  for (let times = 0; times < 3; times++) metrics.count('Restores_Trigger', 202);
  metrics.count('Restores_Trigger', 429);
  metrics.count(undefined, 404);
  metrics.count('Jobs_Get', undefined);
  metrics.countFault('throttle');
  const samples = samplesOf(await metrics.text());
  const requests = [...samples].filter(([name]) => name.startsWith('restorite_requests_total'));
  expect(Object.fromEntries(requests)).toEqual({
    'restorite_requests_total{operation="Restores_Trigger",status="202"}': 3,
    'restorite_requests_total{operation="Restores_Trigger",status="429"}': 1,
    'restorite_requests_total{operation="none",status="404"}': 1,
    'restorite_requests_total{operation="Jobs_Get",status="none"}': 1,
  });
  expect(samples.get('restorite_faults_total{kind="throttle"}')).toBe(1);
});

test('counts go on from scrape to scrape', async () => {
  const metrics = createMetrics(gauges);
  const series = 'restorite_requests_total{operation="Jobs_Get",status="200"}';
  metrics.count('Jobs_Get', 200);
  expect(samplesOf(await metrics.text()).get(series)).toBe(1);
  metrics.count('Jobs_Get', 200);
  expect(samplesOf(await metrics.text()).get(series)).toBe(2);
  expect(samplesOf(await metrics.text()).get(series)).toBe(2);
});

test('what there is, is asked at the scrape', async () => {
  const samples = samplesOf(await createMetrics(gauges).text());
  expect(samples.get('restorite_operations{state="in-progress"}')).toBe(3);
  expect(samples.get('restorite_jobs{state="completed"}')).toBe(2);
  expect(samples.get('restorite_worlds')).toBe(4);
  expect(samples.get('restorite_journal_entries')).toBe(10);
  expect(samples.get('restorite_journal_bytes')).toBe(5000);
  expect(samples.get('restorite_journal_dropped')).toBe(7);
  expect(samples.get('restorite_event_loop_lag_seconds')).toBeGreaterThanOrEqual(0);
  expect(samples.get('process_resident_memory_bytes')).toBeGreaterThan(1e6);
});

test('a state that nothing is in any more is no longer shown', async () => {
  let jobs: Record<string, number> = { running: 1 };
  const metrics = createMetrics({ ...gauges, jobs: () => jobs });
  await metrics.text();
  jobs = { completed: 1 };
  const samples = samplesOf(await metrics.text());
  expect([...samples.keys()].filter((name) => name.startsWith('restorite_jobs'))).toEqual([
    'restorite_jobs{state="completed"}',
  ]);
});

test('it says which format it writes', async () => {
  const { Registry } = await import('prom-client');
  expect(createMetrics(gauges).contentType).toBe(Registry.PROMETHEUS_CONTENT_TYPE);
});
