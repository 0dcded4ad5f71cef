import type {FlagValues} from '../commands/flags.ts';
import type {Style} from '../commands/style.ts';
import {type OutputName, streamOf} from './outputs.ts';

/** Where colours go, how wide lines may be, and whether symbols are letters. */
export const styleOf = (flags: FlagValues, to: OutputName = 'stdout'): Style => {
	const {env} = process;
	const {isTTY} = streamOf(to);
	const {columns} = streamOf('stdout');
	const isForced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
	const isForbidden = flags.on.has('no-color') || Boolean(env.NO_COLOR) || env.FORCE_COLOR === '0';
	return {
		isColoured: !isForbidden && !flags.on.has('json') && (isForced || (isTTY && env.TERM !== 'dumb')),
		isPlain: flags.on.has('ascii') || env.TERM === 'dumb',
		...(columns > 0 && {columns}),
	};
};

/** Standard input is made when it is first asked for, so it is asked last. */
export const isTerminal = (): boolean => streamOf('stdout').isTTY === true && process.stdin.isTTY === true;
