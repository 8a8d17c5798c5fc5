import { configure } from '@testing-library/preact';

/** What is looked for on a screen has as much time to come as all that tests wait for; a busy machine takes more than the usual second. */
configure({ asyncUtilTimeout: 90_000 });
