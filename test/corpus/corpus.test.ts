import { measureCorpus } from './measure';

// Sixteen workbooks through the real client.
jest.setTimeout(120_000);

test('the labelled censuses give what their labels say, no more and no less', async () => {
  const { rows, agreed, missed, unexpected } = await measureCorpus();
  expect({ missed, unexpected }).toEqual({ missed: [], unexpected: [] });
  expect([rows, agreed.length]).toEqual([367, 223]);
});
