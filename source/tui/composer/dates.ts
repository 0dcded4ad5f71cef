import {useEffect, useState} from 'react';
import type {DateReader} from '../../capture/dates/moment.ts';
import {loadDates} from '../../capture/when.ts';

let loaded: DateReader | undefined;

/** The reader of dates that are not plain, once it is wanted and loaded; it takes 35 ms, and most lines do without. */
export const dateReader = (): DateReader | undefined => loaded;

/** Loads the reader of dates when it is wanted, and draws again when it is there. */
export const useDates = (isWanted: boolean): void => {
	const [, draw] = useState(false);
	useEffect(() => {
		if (!isWanted) return;
		let isShown = true;
		void loadDates().then(reader => {
			loaded = reader;
			if (isShown) draw(true);
		});
		return () => {
			isShown = false;
		};
	}, [isWanted]);
};
