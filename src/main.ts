import { App, Chart } from 'cdk8s';
import { HelloPipeline } from './examples/hello';
import { Shop } from './examples/shop';
import { MatrixAccessToken } from './index';

const app = new App();
const namespace = 'okd-team';

// In a file of its own, with a placeholder: see the README for how the real token gets into the cluster.
const secret = new Chart(app, 'matrix-access-token', { namespace });
new MatrixAccessToken(secret, 'token', { token: '{OAuth token for the bot app}' });

new HelloPipeline(new Chart(app, 'pipeline-matrix-hello', { namespace }), 'hello');

new Shop(new Chart(app, 'shop', { namespace: 'shop' }), 'shop');

app.synth();
