/** Style sheets are imported for their effect only; webpack links them to the page. */
declare module '*.css';
