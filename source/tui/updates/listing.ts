import {bindingsHere, type Command} from '../keys.ts';
import type {KeyPress} from '../key-press.ts';
import type {State, Step} from '../state.ts';
import {run} from './run-command.ts';

/** A key in a list: the command that is bound to it here, or nothing. */
export const pressInList = (state: State, press: KeyPress): Step => {
	if (press.kind === 'paste') return [state];
	const {begun, ...settled} = state;
	const here = bindingsHere(state);
	const keys = begun === undefined ? press.key : `${begun} ${press.key}`;
	const binding = here.find(candidate => candidate.keys.includes(keys));
	if (binding) return run(binding.command, withoutNotice(settled, binding.command));
	if (begun === undefined && here.some(candidate => candidate.keys.some(key => key.startsWith(`${press.key} `)))) return [{...settled, begun: press.key}];
	return [settled];
};

/** Moves leave the notice: it says how to take back what was just done. */
const moves: readonly Command[] = ['down', 'up', 'detail-down', 'detail-up', 'redraw', 'suspend'];

const withoutNotice = (state: State, command: Command): State => {
	if (moves.includes(command)) return state;
	const {notice: _, ...rest} = state;
	return rest;
};
