/** Where the data build leaves the still overview for the page build, from the project's root. */
export const OVERVIEW_FILE = '.cache/overview.svg';
