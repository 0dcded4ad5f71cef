import {useSyncExternalStore} from 'react';
import type {Loop} from '../loop.ts';
import type {State} from '../state.ts';

/** The state that the loop holds, drawn again whenever it is another. */
export const useLoop = (loop: Loop): State => useSyncExternalStore(loop.subscribe, loop.getState, loop.getState);
