import {expect, test} from 'vitest';
import {captureNow} from '../../source/capture/grammar.ts';
import {surroundings} from './surroundings.ts';

// A date or a place that is read goes out of the text; what stands in its midst and was not read must not go with it.
test.each([
	['lunch with Ada tomorrow http://example.org/a at 7', 'http://example.org/a'],
	['lunch with Ada next \\tag friday', 'tag'],
	['lunch with Ada tomorrow \\due: at 7', 'due:'],
	['with Ada@@ \\gave:\u3000José', 'gave:'],
])('%s loses nothing', (line, kept) => {
	const captured = captureNow(line, surroundings([{name: 'Ada Lovelace'}]));
	expect(captured).toMatchObject({
		isUnderstood: true,
		drafts: [{kind: 'meeting', text: expect.stringContaining(kept)}],
	});
});
