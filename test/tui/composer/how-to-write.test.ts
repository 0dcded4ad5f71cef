import {expect, test} from 'vitest';
import {capture} from '../../../source/capture/grammar.ts';
import {knownIn} from '../../../source/capture/names/known.ts';
import {textOf} from '../../../source/tui/drawing/line.ts';
import {firstSteps} from '../../../source/tui/list/empty-lines.ts';
import {howToWrite} from '../../../source/tui/overlays/composer/how-to-write.ts';
import {journalOf} from '../../journal/example.ts';
import {frame, now, opened, press} from '../example.ts';

const empty = knownIn(journalOf([]));
/** What each line makes: the kinds of its entries, with the state of a favour. */
const kindsOf = async (line: string): Promise<readonly string[]> => {
	const captured = await capture(line, {now, known: empty});
	if (!captured.isUnderstood) return ['refused'];
	return captured.drafts.map(draft => (draft.kind === 'favour' ? `${draft.way} ${draft.state}` : draft.kind));
};

test(
	'the composer shows how to write before anything is typed, as one says it and then in marks, and each is ' +
		'understood',
	async () => {
		const rows = frame(press(opened(undefined, {columns: 60, rows: 20}), 'a'));
		const shown = howToWrite.map(line => rows.findIndex(row => row.includes(textOf(line))));
		expect(shown.every((row, at) => row >= 0 && (at === 0 || row > (shown[at - 1] ?? 0)))).toBe(true);
		const [, met, promised, marks] = howToWrite.map(line => textOf(line).replace('Or exactly: ', '').trim());
		expect(await kindsOf(met ?? '')).toEqual(['meeting', 'need']);
		expect(await kindsOf(promised ?? '')).toEqual(['given promised']);
		expect(await kindsOf(marks ?? '')).toEqual(['meeting', 'given promised']);
		expect(frame(press(opened(), 'a', '"x')).join('\n')).not.toContain('as you would say it:');
	},
);

test('what an empty journal shows to write is understood as it says', async () => {
	const lines = firstSteps({isDemo: false} as Parameters<typeof firstSteps>[0]).map(textOf);
	const examples = lines.filter(line => line.startsWith('  ')).map(line => line.trim());
	expect(await Promise.all(examples.map(kindsOf))).toEqual([
		['meeting', 'need'],
		['received open'],
		['given promised'],
	]);
});
