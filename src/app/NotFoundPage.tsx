import { Link } from '@tanstack/react-router';

export const NotFoundPage = () => (
  <>
    <title>Page not found</title>
    <h1>There is no such page</h1>
    <p>
      The address may have been cut short. Go to the <Link to="/board">board</Link>.
    </p>
  </>
);
