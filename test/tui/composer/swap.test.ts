import {expect, test} from 'vitest';
import {asText, withoutReading} from '../../../source/capture/as-text.ts';
import {captureNow} from '../../../source/capture/grammar.ts';
import {knownIn} from '../../../source/capture/names/known.ts';
import {type Composer, openComposer, pressInComposer} from '../../../source/tui/overlays/composer/composer.ts';
import {fieldOf} from '../../../source/tui/typing/field.ts';
import {context, journalOf, person} from '../../journal/example.ts';

const journal = journalOf([], [person('Tom Becker'), person('Dave Cohen'), person('Priya Sharma')]);
const {now} = context();
const world = {journal, whole: journal, now, window: {columns: 80}};
const surroundings = {now, known: knownIn(journal)};

const composerOn = (text: string): Composer => ({...openComposer({kind: 'add'}, '', world), field: fieldOf(text)});
const press = (composer: Composer, ...keys: readonly string[]): Composer =>
	keys.reduce((before, key) => pressInComposer(before, {kind: 'key', key}, world)[0], composer);
const kindsOf = (line: string): readonly string[] => {
	const captured = captureNow(line, surroundings);
	return captured?.isUnderstood ? captured.drafts.map(({kind}) => kind) : [];
};

const several = 'lunch with Tom yesterday and I promised him the recipe';

test('a reading that is wrong is left as text, and the others stay', () => {
	expect(kindsOf(several)).toEqual(['meeting', 'favour']);
	expect(kindsOf(withoutReading(several, 1, surroundings))).toEqual(['meeting']);
	expect(withoutReading(several, 1, surroundings).replace('\\', '')).toBe(several);
});

test('where no word carries a reading alone, the whole line is kept as text, after its date', () => {
	const line = 'yesterday: had coffee with Priya';
	const captured = captureNow(line, surroundings);
	if (!captured?.isUnderstood) throw new Error('not understood');
	expect(asText(line, captured)).toBe('yesterday: -- had coffee with Priya');
	expect(kindsOf(asText(line, captured))).toEqual(['note']);
	expect(kindsOf(withoutReading(line, 0, surroundings))).toEqual(['note']);
});

test('ctrl-x goes through the readings, back to what was typed, and ctrl-_ takes it back at once', () => {
	const typed = composerOn(several);
	const first = press(typed, 'ctrl-x');
	expect(first.field.text).not.toBe(several);
	expect(press(first, 'ctrl-_').field).toEqual(typed.field);
	expect(press(typed, 'ctrl-x', 'ctrl-x', 'ctrl-x').field.text).toBe(several);
	expect(press(composerOn('a quiet day'), 'ctrl-x').remark).toMatch(/all text/);
});

test('tab puts an offer in place of what was typed, ctrl-_ brings it back, and typing makes it one’s own', () => {
	const typed = composerOn('lunch with Tom on 5/6');
	const captured = captureNow(typed.field.text, surroundings);
	if (!captured?.isUnderstood) throw new Error('not understood');
	expect(captured.doubts.length).toBeGreaterThan(0);
	const taken = press(typed, 'tab');
	expect(taken.field.text).not.toBe(typed.field.text);
	expect(press(taken, 'ctrl-_').field).toEqual(typed.field);
	const own = press(taken, '!');
	expect(own.swap).toBeUndefined();
	expect(press(own, 'ctrl-_').remark).toMatch(/Nothing to take back/);
});
