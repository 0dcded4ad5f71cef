import {expect, test} from 'vitest';
import {captureNow} from '../../../source/capture/grammar.ts';
import {surroundings} from '../surroundings.ts';

const around = surroundings(['Tom Becker', 'Anna Meier'].map(name => ({name})));
const whoIn = (what: 'asked' | 'told', line: string): readonly (readonly string[])[] => {
	const captured = captureNow(line, around);
	if (!captured?.isUnderstood) throw new Error(`not understood: ${line}`);
	return captured[what].map(({people}) => people);
};
const asked = (line: string) => whoIn('asked', line);
const told = (line: string) => whoIn('told', line);

test.each([
	'asked Tom for his plumber',
	'Asked Tom if he knows anyone',
	'I asked Tom to look at the lease yesterday',
	'coffee with Tom, asked him to look at the lease',
])('%s: Tom was asked', line => expect(asked(line)).toEqual([['Tom Becker']]));

test.each([
	'ask Tom for his plumber',
	'should have asked Tom for the plumber',
	"haven't asked Tom yet",
	'Anna asked Tom for a plumber',
	'Tom asked me for a plumber',
	'if I asked Tom he would help',
	'wanted to ask Tom for the plumber',
])('%s: nobody was asked by the keeper', line => expect(asked(line)).toEqual([]));

test('the line that tells it is kept as it is', () => {
	const captured = captureNow('asked Tom for his plumber', around);
	expect(captured?.isUnderstood && captured.drafts).toMatchObject([{kind: 'note', text: 'asked Tom for his plumber'}]);
});

test.each(['told Tom how it went with Anna', 'told Tom about the interview', 'told Tom how the interview went'])(
	'%s: Tom was told',
	line => {
		expect(told(line)).toEqual([['Tom Becker']]);
		expect(captureNow(line, around)).toMatchObject({doubts: []});
	},
);

test.each(['told Tom I would help', 'told Tom to come', 'Tom told me how it went', 'must tell Tom how it went'])(
	'%s: nobody was told how it went',
	line => expect(told(line)).toEqual([]),
);
