import { makeStyles, tokens } from '@fluentui/react-components';

/** An entry of a list that opens: the button over its whole width and what stands below it. */
export const useEntryStyles = makeStyles({
  item: {
    // Of hundreds, those out of sight are not laid out; finding in the page and focus still reach them.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 48px',
    // What stays in view above and below the list must not cover what is brought into view.
    scrollMarginTop: 'calc(var(--pane-top, 0px) + 48px)',
    scrollMarginBottom: '88px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: '3px',
  },
  open: {
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  button: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} 28px`,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    overflowWrap: 'anywhere',
    '@media (max-width: 260px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0 },
  },
  // Each begins with its cell; a bullet would hang between the columns.
  follows: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '& button': { minWidth: 0, paddingLeft: '10px', paddingRight: '10px' },
  },
});
