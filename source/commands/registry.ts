import type {Command, Group} from './command.ts';
import {list} from './reading/list.ts';
import {add} from './writing/add.ts';

/**
 * Every command of the shell, in the order and the groups of `help`. Each is imported only when it is called, so that
 * `add` does not load what `chain` needs; the two that are called every day come with the program.
 */
export const groups: readonly Group[] = [
	{
		title: 'Write',
		commands: {
			add: async () => add,
			gave: async () => (await import('./writing/favour.ts')).gave,
			got: async () => (await import('./writing/favour.ts')).got,
			owe: async () => (await import('./writing/favour.ts')).owe,
			owed: async () => (await import('./writing/favour.ts')).owed,
			gift: async () => (await import('./writing/favour.ts')).gift,
			need: async () => (await import('./writing/favour.ts')).need,
			forward: async () => (await import('./writing/favour.ts')).forward,
		},
	},
	{
		title: 'Read',
		commands: {
			list: async () => list,
			find: async () => (await import('./reading/find.ts')).find,
			show: async () => (await import('./reading/show.ts')).show,
		},
	},
	{
		title: 'The day',
		commands: {
			today: async () => (await import('./day/today.ts')).today,
			brief: async () => (await import('./day/brief.ts')).brief,
			happened: async () => (await import('./day/plans.ts')).happened,
			missed: async () => (await import('./day/plans.ts')).missed,
			thank: async () => (await import('./day/thank.ts')).thank,
			told: async () => (await import('./day/thank.ts')).told,
			snooze: async () => (await import('./day/thank.ts')).snooze,
			invite: async () => (await import('./day/invite.ts')).invite,
			week: async () => (await import('./day/week.ts')).week,
			rhythm: async () => (await import('./day/rhythm.ts')).rhythm,
		},
	},
	{
		title: 'Favours, needs and asks',
		commands: {
			ledger: async () => (await import('./favours/ledger.ts')).ledger,
			settle: async () => (await import('./favours/settle.ts')).settle,
			reopen: async () => (await import('./favours/settle.ts')).reopen,
			chain: async () => (await import('./favours/chain.ts')).chain,
			needs: async () => (await import('./favours/needs.ts')).needs,
			'met-need': async () => (await import('./favours/need.ts')).meetNeed,
			'drop-need': async () => (await import('./favours/need.ts')).dropNeed,
			ask: async () => (await import('./favours/ask.ts')).ask,
			asked: async () => (await import('./favours/ask.ts')).asked,
			granted: async () => (await import('./favours/ask.ts')).granted,
			declined: async () => (await import('./favours/ask.ts')).declined,
			'drop-ask': async () => (await import('./favours/ask.ts')).dropAsk,
		},
	},
	{
		title: 'People',
		commands: {
			people: async () => (await import('./people/people.ts')).people,
			person: async () => (await import('./people/person.ts')).person,
		},
	},
	{
		title: 'Correct',
		commands: {
			edit: async () => (await import('./writing/edit.ts')).edit,
			remove: async () => (await import('./writing/remove.ts')).remove,
			undo: async () => (await import('./writing/undo.ts')).undo,
			redo: async () => (await import('./writing/undo.ts')).redo,
			log: async () => (await import('./reading/log.ts')).log,
		},
	},
	{
		title: 'In and out',
		commands: {
			import: async () => (await import('./exchange/import.ts')).importing,
			export: async () => (await import('./exchange/export.ts')).exporting,
		},
	},
	{
		title: 'Look after it',
		commands: {
			check: async () => (await import('./check.ts')).check,
			doctor: async () => (await import('./doctor/doctor.ts')).doctor,
			restore: async () => (await import('./restore.ts')).restore,
			help: async () => (await import('./help.ts')).helpOf(groups),
		},
	},
];

/** The names of all commands, in the order of `help`. */
export const commandNames: readonly string[] = groups.flatMap(({commands}) => Object.keys(commands));

/** The command of this name, imported; undefined where there is none. */
export const commandNamed = async (name: string): Promise<Command | undefined> => {
	const group = groups.find(({commands}) => Object.hasOwn(commands, name));
	return group?.commands[name]?.();
};
