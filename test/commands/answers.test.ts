import {expect, test} from 'vitest';
import {type Home, makeHome} from '../support/home.ts';
import {run} from '../support/shell.ts';

const goodturnIn =
	(home: Home) =>
	async (...words: readonly string[]): Promise<string> =>
		(await run(words, {home})).stdout;

/** The words of the command that a line offers. */
const offeredBy = (printed: string): readonly string[] =>
	(/^Perhaps: goodturn (.*)$/m.exec(printed)?.[1] ?? '').split(' ');

test('a bare yes is offered as the answer to the one thing that was to be asked, and the offer works', async () => {
	const goodturn = goodturnIn(makeHome());
	await goodturn('add', 'ask Hana: could she read my CV');
	const said = await goodturn('add', 'Hana said yes');
	expect(said).toMatch(/you want to ask Hana: could she read my CV\nPerhaps: goodturn granted \w+ --promised\n$/);
	expect(await goodturn('needs')).toContain('not asked yet');
	const granted = await goodturn(...offeredBy(said));
	expect(granted).toContain('Hana owes you: could she read my CV');
	expect(await goodturn('needs')).not.toContain('CV');
	await goodturn('undo');
	expect(await goodturn('needs')).toContain('not asked yet');
	expect(JSON.parse(await goodturn('add', '--json', 'Hana said no')).offers).toMatchObject([
		{says: 'Hana said no: could she read my CV', command: expect.stringMatching(/^goodturn declined \w+$/)},
	]);
});

test('an answer that names what was asked for is taken, told, and undone with its line', async () => {
	const goodturn = goodturnIn(makeHome());
	await goodturn('add', 'want to ask Tom for his plumber');
	await goodturn('add', 'ask Tom to look at the lease');
	const said = await goodturn('add', 'coffee with Tom, he said yes to looking at the lease');
	expect(said).toContain('Tom owes you: look at the lease');
	expect(said).toContain('you asked Tom: to look at the lease (granted)');
	expect(said).not.toContain('Perhaps');
	expect(await goodturn('needs')).toMatch(/plumber(?!.*lease)/s);
	await goodturn('undo');
	expect(await goodturn('needs')).toMatch(/plumber.*to look at the lease, not asked yet/s);
	expect(await goodturn('ledger')).not.toContain('lease');
});

test('what a line promises may be what an ask comes to, and is not written twice', async () => {
	const goodturn = goodturnIn(makeHome());
	await goodturn('add', 'ask Hana: could she read my CV and cover letter');
	const said = await goodturn('add', "Hana said she'd read my draft");
	expect(said).toMatch(/Perhaps: goodturn granted \w+ --by \w+/);
	expect(await goodturn(...offeredBy(said))).toContain('(granted)');
	expect((await goodturn('ledger')).match(/read/g)).toHaveLength(1);
});

test('what was done ends what was asked, once that is said', async () => {
	const goodturn = goodturnIn(makeHome());
	await goodturn('add', 'ask Kim: the drill');
	const said = await goodturn('add', 'Kim lent me the drill');
	expect(await goodturn('needs')).toContain('not asked yet');
	expect(await goodturn(...offeredBy(said))).toContain('you asked Kim: the drill (granted)');
	expect(JSON.parse(await goodturn('ledger', '--json')).owe).toBe(1);
});

test('of several lines each answers its own ask', async () => {
	const home = makeHome();
	const goodturn = goodturnIn(home);
	await goodturn('add', 'ask Hana: could she read my CV');
	await goodturn('add', 'ask Tom to look at the lease');
	const stdin = "lunch with Zoe\nHana said she'd read my CV\nTom can't do the lease\nTom can't do the lease\n";
	const {stdout} = await run(['add', '--lines', '--json'], {home, stdin});
	const {added, changed} = JSON.parse(stdout);
	expect(added).toHaveLength(4);
	const [asked, refused] = changed;
	expect(asked).toMatchObject({state: 'granted', answer: {entry: added[1].id}});
	expect(refused).toMatchObject({state: 'declined'});
	expect(changed).toHaveLength(2);
});

test('of a yes in one line and a no in one behind it the last holds, and nothing is promised', async () => {
	const home = makeHome();
	const goodturn = goodturnIn(home);
	await goodturn('add', 'ask Hana: could she read my CV');
	const stdin = 'Hana said yes to the CV\nHana said no to the CV\n';
	const {stdout} = await run(['add', '--lines', '--json'], {home, stdin});
	expect(JSON.parse(stdout)).toMatchObject({added: [{kind: 'note'}, {kind: 'note'}], changed: [{state: 'declined'}]});
});

test('what was asked and not noted is offered as an ask that is asked', async () => {
	const goodturn = goodturnIn(makeHome());
	const said = await goodturn('add', 'asked Ines for a reference');
	expect(said).toMatch(/Perhaps: goodturn edit \^ "ask Ines: for a reference asked:\d{4}-\d\d-\d\d"/);
	expect(await goodturn('edit', '^', 'ask Ines: for a reference asked:today')).toContain(
		'you asked Ines: for a reference',
	);
	expect(await goodturn('needs')).toContain('you asked Ines: for a reference, asked today, no answer yet');
	expect(await goodturn('add', 'asked Ines about her trip')).not.toContain('Perhaps');
});

test('what is private is neither offered nor said, and marked where a line names it', async () => {
	const goodturn = goodturnIn(makeHome());
	await goodturn('add', 'ask Hana: a doctor for it #private');
	for (const line of ['Hana said yes', 'Hana said no', "Hana can't", 'asked Hana for a lift'])
		expect(await goodturn('add', line)).not.toMatch(/for it|granted|declined|goodturn asked|private/);
	for (const flag of [[], ['--dry-run'], ['--json']])
		expect(await goodturn('add', ...flag, 'Hana said yes to the doctor')).not.toMatch(/a doctor|for it/);
	expect(await goodturn('needs', '--private')).not.toContain('doctor');
	await goodturn('undo');
	expect(await goodturn('ledger', '--private')).toContain('a doctor for it');
});

test('who is to be thanked for what is noted did it once, and thanks are offered where they may be said', async () => {
	const goodturn = goodturnIn(makeHome());
	await goodturn('add', 'Priya lent me the keys to the cabin');
	expect(await goodturn('add', 'must thank Priya for the keys')).not.toMatch(/you got|Perhaps/);
	const said = await goodturn('add', 'thanks to Priya for the keys');
	expect(said).toMatch(/you got from Priya: Priya lent me the keys to the cabin\nPerhaps: goodturn thank \w+\n/);
	expect(JSON.parse(await goodturn('ledger', '--json')).owe).toBe(1);
	await goodturn(...offeredBy(said));
	expect(await goodturn('today')).not.toContain('say thanks');
});
