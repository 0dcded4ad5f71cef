import type {Command, Group} from './command.ts';
import {listCommand} from './reading/list.ts';

/**
 * Every command of the shell, in the order and the groups of `help`. Each is imported only when it is called, so that
 * `list` does not load the reader of sentences; what all of them share comes with the program (.config/loading.mjs).
 */
export const groups: readonly Group[] = [
	{
		title: 'Write',
		commands: {
			add: async () => (await import('./writing/add.ts')).addCommand,
			gave: async () => (await import('./writing/favour.ts')).gaveCommand,
			got: async () => (await import('./writing/favour.ts')).gotCommand,
			owe: async () => (await import('./writing/favour.ts')).oweCommand,
			owed: async () => (await import('./writing/favour.ts')).owedCommand,
			gift: async () => (await import('./writing/favour.ts')).giftCommand,
			need: async () => (await import('./writing/favour.ts')).needCommand,
			forward: async () => (await import('./writing/favour.ts')).forwardCommand,
		},
	},
	{
		title: 'Read',
		commands: {
			list: async () => listCommand,
			find: async () => (await import('./reading/find.ts')).findCommand,
			show: async () => (await import('./reading/show.ts')).showCommand,
		},
	},
	{
		title: 'The day',
		commands: {
			today: async () => (await import('./day/today.ts')).todayCommand,
			brief: async () => (await import('./day/brief.ts')).briefCommand,
			happened: async () => (await import('./day/plans.ts')).happenedCommand,
			missed: async () => (await import('./day/plans.ts')).missedCommand,
			thank: async () => (await import('./day/thank.ts')).thankCommand,
			told: async () => (await import('./day/thank.ts')).toldCommand,
			snooze: async () => (await import('./day/thank.ts')).snoozeCommand,
			invite: async () => (await import('./day/invite.ts')).inviteCommand,
			week: async () => (await import('./day/week.ts')).weekCommand,
			rhythm: async () => (await import('./day/rhythm.ts')).rhythmCommand,
		},
	},
	{
		title: 'Favours, needs and asks',
		commands: {
			ledger: async () => (await import('./favours/ledger.ts')).ledgerCommand,
			settle: async () => (await import('./favours/settle.ts')).settleCommand,
			reopen: async () => (await import('./favours/settle.ts')).reopenCommand,
			chain: async () => (await import('./favours/chain.ts')).chainCommand,
			needs: async () => (await import('./favours/needs.ts')).needsCommand,
			'met-need': async () => (await import('./favours/need.ts')).meetNeedCommand,
			'drop-need': async () => (await import('./favours/need.ts')).dropNeedCommand,
			ask: async () => (await import('./favours/ask.ts')).askCommand,
			asked: async () => (await import('./favours/ask.ts')).askedCommand,
			granted: async () => (await import('./favours/ask.ts')).grantedCommand,
			declined: async () => (await import('./favours/ask.ts')).declinedCommand,
			'drop-ask': async () => (await import('./favours/ask.ts')).dropAskCommand,
		},
	},
	{
		title: 'People',
		commands: {
			people: async () => (await import('./people/people.ts')).peopleCommand,
			person: async () => (await import('./people/person.ts')).personCommand,
		},
	},
	{
		title: 'Correct',
		commands: {
			edit: async () => (await import('./writing/edit.ts')).editCommand,
			remove: async () => (await import('./writing/remove.ts')).removeCommand,
			undo: async () => (await import('./writing/undo.ts')).undoCommand,
			redo: async () => (await import('./writing/undo.ts')).redoCommand,
			log: async () => (await import('./reading/log.ts')).logCommand,
		},
	},
	{
		title: 'In and out',
		commands: {
			import: async () => (await import('./exchange/import.ts')).importCommand,
			export: async () => (await import('./exchange/export.ts')).exportCommand,
		},
	},
	{
		title: 'Look after it',
		commands: {
			sync: async () => (await import('./sync/sync.ts')).syncCommand,
			conflicts: async () => (await import('./sync/conflicts.ts')).conflictsCommand,
			'merge-file': async () => (await import('./sync/merge-file.ts')).mergeFileCommand,
			check: async () => (await import('./check.ts')).checkCommand,
			doctor: async () => (await import('./doctor/doctor.ts')).doctorCommand,
			restore: async () => (await import('./restore.ts')).restoreCommand,
			config: async () => (await import('./config.ts')).configCommand,
			completion: async () => (await import('./completion/completion.ts')).completionOf(groups),
			man: async () => (await import('./manual/man.ts')).manOf(groups),
			help: async () => (await import('./manual/help.ts')).helpOf(groups),
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
