import type {Printed} from '../commands/command.ts';
import type {FlagValues} from '../commands/flags.ts';
import {printableJson} from '../printable.ts';
import {streamOf, writeTo} from './outputs.ts';
import {isTerminal} from './terminal.ts';

/**
 * Prints what a command gives back as its flags ask, through the pager where it is long, and `more` remarks; and sets
 * the exit code.
 */
export const printOutput = async (
	env: NodeJS.ProcessEnv,
	printed: Printed,
	flags: FlagValues,
	more: readonly string[] = [],
): Promise<void> => {
	process.exitCode = printed.exitCode ?? 0;
	const isQuiet = flags.on.has('quiet');
	if (flags.on.has('json'))
		await writeTo('stdout', `${printableJson(printed.jsonText ?? JSON.stringify(printed.json, null, 2))}\n`);
	else if (printed.lines.length > 0 && !(isQuiet && printed.isEcho)) {
		const text = `${printed.lines.join('\n')}\n`;
		const isLonger = printed.isLong && isTerminal() && printed.lines.length >= streamOf('stdout').rows;
		if (!isLonger || !(await (await import('../commands/printing/pager.ts')).page(text, env)))
			await writeTo('stdout', text);
	}
	const remarks = [...(printed.remarks ?? []), ...more];
	if (remarks.length > 0 && !isQuiet) await writeTo('stderr', `${remarks.join('\n')}\n`);
};
