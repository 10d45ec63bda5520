/** Every constant of the commercial domain; set by reasoning on the application rules of sales jobs, each says what a change does. */

/** A reference whose names say nothing sells when `atLeast` of its activities do and they are this `share` of all: a controller may have one on turnover. Less switches the domain on for more jobs. */
export const SELLING_ACTIVITIES = { atLeast: 2, share: 0.3 } as const;

/** A share of commercial work up to `low` percent is mainly administrative, from `high` percent on mainly commercial. */
export const SHARE_BORDERS = { low: 30, high: 67 } as const;

/**
 * When tasks show an orientation: `atLeast` tasks on one side and more than `over` times those on the other. It is plain (sureness 1) when they are `share` of all
 * tasks, `plain` or more, with none on the other side; a hint when only the share or only the number is reached; a title that names a side is a hint of `title`.
 */
export const ORIENTATION_TASKS = { atLeast: 2, over: 2, share: 0.5, plain: 3, hint: 0.6, title: 0.4 } as const;
