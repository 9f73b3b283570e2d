import { createRoot } from 'react-dom/client';
import { FailurePage } from './failure-page';
import './page.css';
import { placeOf } from './place';
import { Themed } from './themed';

const element = document.getElementById('root');
if (element === null) throw new Error('The page has no root element.');
createRoot(element).render(
  <Themed>
    <FailurePage
      sentence={placeOf(location.search).kind}
      detail=""
      onRetry={() => location.reload()}
    />
  </Themed>,
);
