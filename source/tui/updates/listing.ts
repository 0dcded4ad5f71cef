import {hereOf} from '../keys/here.ts';
import {bindingsAt} from '../keys/keys.ts';
import type {State, Step} from '../state.ts';
import type {KeyPress} from '../typing/key-press.ts';
import {withoutNotice} from './notice.ts';
import {run} from './run-command.ts';

/** A key in a list: the command that is bound to it here, or nothing. */
export const pressInList = (state: State, press: KeyPress): Step => {
	if (press.kind === 'paste') return [state];
	const {begun, ...settled} = state;
	const here = bindingsAt(hereOf(state));
	const keys = begun === undefined ? press.key : `${begun} ${press.key}`;
	const binding = here.find(candidate => candidate.keys.includes(keys));
	if (binding) return run(binding.command, withoutNotice(settled, binding.command));
	// A wrong second key is forgotten together with the first.
	if (begun !== undefined) return [settled];
	return here.some(candidate => candidate.keys.some(key => key.startsWith(`${press.key} `))) ? [{...settled, begun: press.key}] : [state];
};
