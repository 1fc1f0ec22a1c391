import { expect, test } from 'vitest';
import { fieldWords } from '../../../kit/http/field_words.ts';
import { openApi } from '../../../kit/http/openapi.ts';
import { allServed } from '../assembly.ts';

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}
interface Operation {
  parameters?: { name: string }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** Every name that a caller may fill in, however deep it lies. */
function* namesIn(schema: Schema | boolean | undefined): Generator<string> {
  if (typeof schema !== 'object') return;
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    yield name;
    yield* namesIn(inner);
  }
  for (const inner of [schema.items, schema.additionalProperties]) yield* namesIn(inner);
  for (const inner of [schema.anyOf, schema.oneOf, schema.allOf].flatMap(list => list ?? []))
    yield* namesIn(inner);
}

test('whatever may be filled in has a name among people, in both languages, for a refusal to say', () => {
  const paths = openApi(allServed, '0', []).paths as unknown as Record<string, Record<string, Operation>>;
  const operations = Object.values(paths).flatMap(methods => Object.values(methods));
  const names = new Set(
    operations.flatMap(({ parameters, requestBody }) => [
      ...(parameters ?? []).map(one => one.name),
      ...Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => [...namesIn(schema)]),
    ]),
  );
  expect(names.size).toBeGreaterThan(500);
  expect([...names].filter(name => fieldWords(name) === undefined)).toEqual([]);
  for (const name of names) expect(fieldWords(name)?.zh, name).not.toMatch(/[a-z]_|_[a-z]/);
});

test('a way to a field says its last name, a place in a list is none', () => {
  expect(fieldWords('lines.3.amount_fen')?.zh).toBe('金额');
  expect(fieldWords('answers.0')?.en).toBe('answers');
  expect(fieldWords('nobody_knows')).toBeUndefined();
});
