import type {FlagValues} from '../commands/flags.ts';
import type {Style} from '../commands/style.ts';
import {type OutputName, terminalAt} from './outputs.ts';

/** Where colours go, how wide lines may be, and whether symbols are letters. */
export const styleOf = (flags: FlagValues, to: OutputName = 'stdout'): Style => {
	const {env} = process;
	const isTTY = terminalAt(to) !== undefined;
	const columns = terminalAt('stdout')?.columns ?? 0;
	const isForced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
	const isForbidden = flags.on.has('no-color') || Boolean(env.NO_COLOR) || env.FORCE_COLOR === '0';
	return {
		isColoured: !isForbidden && !flags.on.has('json') && (isForced || (isTTY && env.TERM !== 'dumb')),
		isPlain: flags.on.has('ascii') || env.TERM === 'dumb',
		...(columns > 0 && {columns}),
	};
};

/** Standard input is made when it is first asked for, so it is asked last. */
export const isTerminal = (): boolean => terminalAt('stdout') !== undefined && process.stdin.isTTY === true;
