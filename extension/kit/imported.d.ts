/** Both are imported for what they do. */
declare module 'core-js/actual';
declare module '*.css';
