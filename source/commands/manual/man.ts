import type {Command, Group, Printed} from '../command.ts';
import {overview} from './help.ts';
import {manPage} from './man-page.ts';
import {showMan} from './show-man.ts';

/** The command that shows the man page of all commands, itself among them. */
export const manOf = (groups: readonly Group[]): Command => ({
	usage: '',
	summary: 'all of this as a man page',
	about: [
		'man shows it where there is one; else it is what goodturn help says. An installation from npm puts it ' +
			'where man finds it too: man goodturn.',
	],
	flags: {print: {type: 'switch', about: 'print its source, in mdoc(7)'}},
	examples: ['goodturn man', 'goodturn man --print > goodturn.1'],
	run: async (call): Promise<Printed> => {
		const {surroundings, flags, context, style} = call;
		if (!flags.on.has('print') && !flags.on.has('json'))
			return (await showMan(call)) ? {lines: [], json: {}} : overview(groups, style);
		const page = await manPage(groups, surroundings.version, context.now.day);
		return {lines: page.trimEnd().split('\n'), json: {mdoc: page}};
	},
});
