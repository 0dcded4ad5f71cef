import {join} from 'node:path';
import fc from 'fast-check';
import {cached, inParallel, type Ran, runAlone, withFolder} from './program.ts';
import {startResident} from './resident.ts';
import type {Outcome, Size} from './row.ts';

/** The plain model: what a journal is, in the fewest words. */
type Item = {
	readonly kind: string;
	readonly people: readonly string[];
	readonly text: string;
	readonly date: string;
	readonly state?: string | undefined;
	readonly way?: string | undefined;
	readonly by?: string | undefined;
	readonly was?: string | undefined;
};
type World = {readonly items: ReadonlyMap<string, Item>; readonly people: readonly string[]};

const quick = {...cached, GOODTURN_NOW: '2026-11-22T16:00'};
const names = ['Ada Lovelace', 'Alan Turing', 'Grace Hopper'];
const days = ['2026-11-20', '2026-10-31', '2025-02-28'];

type Deed =
	| {
			readonly do: 'meet' | 'gave' | 'got' | 'owe' | 'owed' | 'note';
			readonly who: number;
			readonly day: number;
			readonly n: number;
	  }
	| {
			readonly do: 'settle' | 'release' | 'reopen' | 'remove' | 'move' | 'forward';
			readonly pick: number;
			readonly who: number;
			readonly day: number;
	  };
type Step = Deed | {readonly do: 'undo' | 'redo'};

const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.record({
			do: fc.constantFrom('meet', 'gave', 'got', 'owe', 'owed', 'note'),
			who: fc.nat(2),
			day: fc.nat(2),
			n: fc.nat(999),
		}),
	},
	{
		weight: 5,
		arbitrary: fc.record({
			do: fc.constantFrom('settle', 'release', 'reopen', 'remove', 'move', 'forward'),
			pick: fc.nat(99),
			who: fc.nat(2),
			day: fc.nat(2),
		}),
	},
	{weight: 3, arbitrary: fc.record({do: fc.constantFrom('undo', 'redo')})},
);

type Added = {readonly added: readonly {readonly id: string}[]};

/** The command line of a step, and the world after it; undefined where the step makes no sense here. */
const plan = (
	world: World,
	one: Deed,
): {readonly args: readonly string[]; readonly after: (answer: Added) => World} | undefined => {
	const who = names[one.who] as string;
	const date = days[one.day] as string;
	const known = world.people.includes(who) ? world.people : [...world.people, who];
	const put =
		(item: Item, people = known) =>
		(answer: Added): World => ({items: new Map([...world.items, [answer.added[0]?.id as string, item]]), people});
	if ('n' in one) {
		const text = `thing ${one.n}`;
		if (one.do === 'meet')
			return {
				args: ['add', `${date}: coffee with ${who} ${text}`],
				after: put({kind: 'meeting', people: [who], text: `coffee with ${who} ${text}`, date}),
			};
		if (one.do === 'note')
			return {args: ['add', `${date}: ${text}`], after: put({kind: 'note', people: [], text, date}, world.people)};
		const isPromise = one.do === 'owe' || one.do === 'owed';
		const item: Item = {
			kind: 'favour',
			people: [who],
			text,
			date,
			way: one.do === 'gave' || one.do === 'owe' ? 'given' : 'received',
			state: isPromise ? 'promised' : 'open',
		};
		return {args: [one.do, who, text, '--on', date], after: put(item)};
	}
	const all = [...world.items];
	const wanted = all.filter(([, item]) => {
		if (one.do === 'settle' || one.do === 'release') return item.kind === 'favour' && item.state !== 'settled';
		if (one.do === 'reopen')
			return item.kind === 'favour' && item.state === 'settled' && item.by !== 'forwarded' && item.by !== 'freely';
		if (one.do === 'forward')
			return item.kind === 'favour' && item.way === 'received' && item.state === 'open' && !item.people.includes(who);
		// Moved to where it is already it stays as it is, and there is nothing to undo.
		return one.do === 'remove' || (one.do === 'move' && item.kind === 'note' && item.date !== date);
	});
	const found = wanted[one.pick % Math.max(1, wanted.length)];
	if (!found) return undefined;
	const [id, item] = found;
	const change = (changed: Item) => (): World => ({...world, items: new Map([...world.items, [id, changed]])});
	if (one.do === 'settle')
		return {
			args: ['settle', id],
			after: change({...item, state: 'settled', by: item.state === 'promised' ? 'kept' : 'returned', was: item.state}),
		};
	if (one.do === 'release')
		return {
			args: ['settle', id, '--release'],
			after: change({...item, state: 'settled', by: 'released', was: item.state}),
		};
	if (one.do === 'reopen')
		return {args: ['reopen', id], after: change({...item, state: item.was, by: undefined, was: undefined})};
	if (one.do === 'move') return {args: ['edit', id, `${date}: ${item.text}`], after: change({...item, date})};
	if (one.do === 'remove')
		return {args: ['remove', id], after: () => ({...world, items: new Map(all.filter(([other]) => other !== id))})};
	const passed: Item = {
		kind: 'favour',
		people: [who],
		text: 'passed on',
		date: '2026-11-22',
		way: 'given',
		state: 'settled',
		by: 'freely',
	};
	return {
		args: ['forward', id, who, 'passed on'],
		after: answer => ({
			items: new Map([
				...world.items,
				[id, {...item, state: 'settled', by: 'forwarded', was: item.state}],
				[answer.added[0]?.id as string, passed],
			]),
			people: known,
		}),
	};
};

type Listed = {
	readonly id: string;
	readonly kind: string;
	readonly people: readonly string[];
	readonly text: string;
	readonly date: string;
	readonly state?: string;
	readonly way?: string;
	readonly settled?: {readonly by: string};
};

/** Runs one command on the journal of a sequence. */
type Tell = (args: readonly string[]) => Promise<Pick<Ran, 'code' | 'out' | 'err'>>;

/** What differs between the journal and the model, as sentences. */
const compare = async (tell: Tell, world: World): Promise<readonly string[]> => {
	const ask = async (...args: string[]) => JSON.parse((await tell([...args, '--json'])).out) as unknown;
	const listed = (await ask('list')) as readonly Listed[];
	const plain = (id: string, item: Item) =>
		JSON.stringify([id, item.kind, item.people, item.text, item.date, item.state ?? '', item.way ?? '', item.by ?? '']);
	const there = new Set(listed.map(entry => plain(entry.id, {...entry, by: entry.settled?.by})));
	const wanted = new Set([...world.items].map(([id, item]) => plain(id, item)));
	const faults = [
		...[...wanted].filter(one => !there.has(one)).map(one => `missing: ${one}`),
		...[...there].filter(one => !wanted.has(one)).map(one => `too much: ${one}`),
	];
	const ledger = (await ask('ledger')) as {readonly owe: number; readonly owed: number};
	const open = [...world.items.values()].filter(item => item.kind === 'favour' && item.state !== 'settled');
	const owe = open.filter(item => (item.state === 'promised') === (item.way === 'given')).length;
	if (ledger.owe !== owe || ledger.owed !== open.length - owe)
		faults.push(`the ledger says ${ledger.owe} and ${ledger.owed}, the model ${owe} and ${open.length - owe}`);
	const people = ((await ask('people', '--sort', 'name')) as readonly {readonly name: string}[]).map(
		person => person.name,
	);
	if (JSON.stringify(people) !== JSON.stringify([...world.people].sort()))
		faults.push(`the people are ${people.join(', ')}, in the model ${world.people.join(', ')}`);
	return faults;
};

/** Lives through the steps, one command each, and compares at the end. */
const live = async (steps: readonly Step[], index: number, tell: Tell): Promise<readonly string[]> => {
	let world: World = {items: new Map(), people: []};
	let past: readonly World[] = [];
	let future: readonly World[] = [];
	const told: string[] = [];
	for (const one of steps) {
		if (!('day' in one)) {
			const [from, to] = one.do === 'undo' ? [past, future] : [future, past];
			const target = from.at(-1);
			const ran = await tell([one.do]);
			told.push(one.do);
			if (!target) continue;
			if (ran.code !== 0)
				return [`sequence ${index}: ${told.join(' | ')}: ended with ${ran.code}: ${ran.err.slice(0, 200)}`];
			[past, future] = one.do === 'undo' ? [from.slice(0, -1), [...to, world]] : [[...to, world], from.slice(0, -1)];
			world = target;
			continue;
		}
		const planned = plan(world, one);
		if (!planned) continue;
		const ran = await tell([...planned.args, '--json']);
		told.push(planned.args.join(' '));
		if (ran.code !== 0)
			return [`sequence ${index}: ${told.join(' | ')}: ended with ${ran.code}: ${ran.err.slice(0, 300)}`];
		past = [...past, world];
		future = [];
		world = planned.after(JSON.parse(ran.out) as Added);
	}
	return (await compare(tell, world)).map(fault => `sequence ${index}: ${told.join(' | ')}: ${fault}`);
};

/** Each command a process of its own. */
const apart = (steps: readonly Step[], index: number): Promise<readonly string[]> =>
	withFolder(folder => live(steps, index, args => runAlone(join(folder, 'journal'), args, {env: quick})));

/** The whole sequence in one process. */
const resident = (steps: readonly Step[], index: number): Promise<readonly string[]> =>
	withFolder(async folder => {
		const program = startResident(join(folder, 'journal'), quick);
		try {
			return await live(steps, index, program.run);
		} finally {
			await program.end();
		}
	});

/** Of so many sequences one has a process for each command; the others one process each, for a tenth of the time. */
const oneIn = 10;

export const run = async (size: Size): Promise<Outcome> => {
	const sequences = fc.sample(fc.array(step, {minLength: 5, maxLength: size === 'full' ? 50 : 25, size: 'max'}), {
		numRuns: size === 'full' ? 1000 : 8,
		seed: 20261122,
	});
	const jobs = sequences.map(
		(steps, index) => () => (index % oneIn === 0 ? apart(steps, index) : resident(steps, index)),
	);
	const faults = (await inParallel(jobs, 2)).flat();
	const separate = Math.ceil(sequences.length / oneIn);
	return {
		faults,
		figures:
			`${sequences.length} sequences of up to ${size === 'full' ? 50 : 25} commands against a plain model, ` +
			`${separate} of them with a process for each command`,
	};
};
