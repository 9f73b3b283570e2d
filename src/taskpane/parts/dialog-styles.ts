import { makeStyles } from '@fluentui/react-components';

/** A pane is narrow and low: buttons stay beside one another, to leave room for what is read. */
export const useDialogStyles = makeStyles({
  actions: {
    flexWrap: 'wrap',
    '& button': { minWidth: 0 },
    '@media screen and (max-width: 480px)': { flexDirection: 'row', justifySelf: 'end' },
  },
});
