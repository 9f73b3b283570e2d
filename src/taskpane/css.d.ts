/** Style sheets are the bundler's business; importing one only says that it belongs to the page. */
declare module '*.css';
