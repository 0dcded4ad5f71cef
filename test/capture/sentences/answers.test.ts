import {describe, expect, test} from 'vitest';
import {captureNow} from '../../../source/capture/grammar.ts';
import {surroundings} from '../surroundings.ts';

const around = surroundings(['Tom Becker', 'Hana Sato', 'Anna Meier'].map(name => ({name})));
const read = (line: string) => {
	const captured = captureNow(line, around);
	if (!captured?.isUnderstood) throw new Error(`not understood: ${line}`);
	return captured;
};
/** Who answered what: `Hana Sato yes: read my CV`. */
const answers = (line: string): readonly string[] =>
	read(line).readings.flatMap(one => {
		if (one.kind !== 'answer') return [];
		const {people, isYes, of} = one.followUp;
		return [`${people.join(', ')} ${isYes ? 'yes' : 'no'}${of === undefined ? '' : `: ${of}`}`];
	});

test.each([
	['Hana said yes', 'Hana Sato yes'],
	['Hana said no', 'Hana Sato no'],
	['Hana said no, too busy', 'Hana Sato no'],
	['Hana said of course', 'Hana Sato yes'],
	['Hana said no problem', 'Hana Sato yes'],
	['Hana says yes to the lease', 'Hana Sato yes: the lease'],
	["Hana can't do the CV", 'Hana Sato no: do the CV'],
	["Hana can't", 'Hana Sato no'],
	["Hana couldn't help", 'Hana Sato no'],
	["Hana said she'd read my CV", 'Hana Sato yes: read my CV'],
	["Hana said she can't do it", 'Hana Sato no'],
	["Tom says he won't lend me the van", 'Tom Becker no: lend me the van'],
	['Tom agreed to look at the lease', 'Tom Becker yes: look at the lease'],
	['Tom refused to look at the lease', 'Tom Becker no: look at the lease'],
	['Tom turned me down', 'Tom Becker no'],
	['Tom declined', 'Tom Becker no'],
	["Tom isn't up for it", 'Tom Becker no'],
	['Tom is happy to look at the lease', 'Tom Becker yes: look at the lease'],
	["heard back from Hana: it's a yes", 'Hana Sato yes'],
	["Hana got back to me, it's a no", 'Hana Sato no'],
	['got a no from Tom', 'Tom Becker no'],
	["it's a yes from Tom", 'Tom Becker yes'],
	['coffee with Tom, he said yes to looking at the lease', 'Tom Becker yes: looking at the lease'],
	['coffee with @Tom, he said yes to looking at the lease', 'Tom Becker yes: looking at the lease'],
	['Tom said I can have the drill', 'Tom Becker yes: the drill'],
	["Tom said I couldn't borrow it", 'Tom Becker no'],
	["Tom doesn't know a designer", 'Tom Becker no: a designer'],
	["Tom doesn't know any", 'Tom Becker no'],
	["Tom doesn't have time", 'Tom Becker no'],
	['Hana hat ja gesagt', 'Hana Sato yes'],
	['Hana hat zugesagt', 'Hana Sato yes'],
	['Hana a dit non', 'Hana Sato no'],
	['Hana hat ja gesagt zum Umzug', 'Hana Sato yes: Umzug'],
	['Hana kann mir beim Umzug nicht helfen', 'Hana Sato no: mir beim Umzug nicht helfen'],
	['Hana hat den Umzug abgelehnt', 'Hana Sato no: den Umzug'],
	['Hana hat keine Zeit für den Umzug', 'Hana Sato no: den Umzug'],
	['Hana a dit oui pour la lettre', 'Hana Sato yes: la lettre'],
	['Hana a accepté de relire ma lettre', 'Hana Sato yes: relire ma lettre'],
	['Hana a refusé de relire ma lettre', 'Hana Sato no: relire ma lettre'],
])('%s: %s', (line, answer) => expect(answers(line)).toEqual([answer]));

test('several answer, each for themselves', () => {
	expect(answers('Tom said yes and Hana said no')).toEqual(['Tom Becker yes', 'Hana Sato no']);
});

test.each([
	['Hana said yes to the CV and no to the lease', ['Hana Sato yes: the CV', 'Hana Sato no: the lease']],
	['Hana said no to the CV but yes to the lease', ['Hana Sato no: the CV', 'Hana Sato yes: lease']],
	['Hana said yes to the CV, no to the lease', ['Hana Sato yes: the CV', 'Hana Sato no: lease']],
	['lunch with Tom, he said yes to the CV, then no', ['Tom Becker yes: the CV', 'Tom Becker no']],
])('%s: one thing, and not the other', (line, all) => expect(answers(line)).toEqual(all));

describe('an answer in doubt', () => {
	const isInDoubt = (line: string) =>
		read(line).readings.flatMap(one => (one.kind === 'answer' ? [one.followUp.isInDoubt === true] : []));
	test.each([
		'Anna says Hana said yes to the CV',
		'heard that Hana said yes to the CV',
		'I think Hana said yes to the CV',
		'according to Anna, Hana said yes to the CV',
		'Hana will read my CV if I send it today',
		"Hana can't read my CV this week",
		"Hana won't read my CV unless I pay",
		'Hana said yes to the CV but changed her mind',
		"Hana doesn't have time for my CV today",
	])('%s', line => expect(isInDoubt(line)).toEqual([true]));

	test.each([
		'Hana said yes to the CV',
		"Hana said she'd read my CV",
		'asked Hana if she could read my CV, she said yes',
		'glad that Hana said yes to the CV',
		'Hana said no to the CV today',
	])('%s: none', line => expect(isInDoubt(line)).toEqual([false]));
});

test.each([
	'Hana said no rain tomorrow',
	'Hana said no one came',
	"Hana hasn't said yes yet",
	'Hana never said yes',
	'if Hana says yes I am lucky',
	'hope Hana says yes',
	'did Hana say yes?',
	'Hana might say yes',
	'Tom would have said no',
	'Hana said yes to Tom',
	'Hana said yes to Friday',
	"Hana hasn't read my CV",
	'Tom said I can go',
	"Hana said I can't come",
	'I said yes',
	'Hana is happy',
	'Hana agreed with me',
	"Tom said he'd be late",
	'Zoe said yes',
	'asked Hana for a yes',
	'everyone but Hana said yes to the CV',
	"Hana can't read my CV until Friday",
	"Hana can't read my CV before next week",
	"Hana couldn't read my CV yet",
	"Hana can't read my CV right now",
	"Hana doesn't have time for my CV until Monday",
	"Hana can't wait to read my CV",
	"Hana won't mind reading my CV",
	"Hana can't promise to read my CV",
])('%s: no answer', line => expect(answers(line)).toEqual([]));

describe('the line is kept as it is', () => {
	test.each(['Hana said yes', "Hana can't do the CV", 'Tom turned me down', 'Tom declined'])('%s', line => {
		expect(read(line).drafts).toMatchObject([{kind: 'note', text: line}]);
		expect(read(line).doubts).toEqual([]);
	});
	test('with the promise that is told', () => {
		expect(read("Hana said she'd read my CV").drafts).toMatchObject([{way: 'received', state: 'promised'}]);
	});
});

describe('what was asked for is told', () => {
	const askedFor = (line: string) => read(line).asked.map(({of, date}) => [of, date]);
	test.each([
		['asked Tom for a reference', 'for a reference', '2026-11-22'],
		['yesterday I asked Tom for a reference', 'for a reference', '2026-11-21'],
		['I asked Tom to look at the lease yesterday', 'to look at the lease', '2026-11-21'],
		['asked Tom to look at the lease on Friday', 'to look at the lease', '2026-11-22'],
		['asked Tom if he could lend me the van', 'if he could lend me the van', '2026-11-22'],
		['lunch with Tom on Friday, asked him for a reference', 'for a reference', '2026-11-20'],
	])('%s', (line, of, date) => expect(askedFor(line)).toEqual([[of, date]]));

	test.each([
		'asked Tom about his trip',
		'asked Tom to lunch',
		'asked Tom if he had a good trip',
		'asked Tom how he is',
		'asked Tom out for a coffee',
	])('%s: asked for nothing', line => expect(askedFor(line)).toEqual([[undefined, '2026-11-22']]));
});
