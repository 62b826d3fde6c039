import { Construct } from 'constructs';
import { MatrixRoom, tekton } from '../index';

/** A Pipeline that tells a room which bundle of which repository it is going to build. */
export class HelloPipeline extends Construct {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const room = new MatrixRoom(this, 'room', {
      room: '$(params.matrix-room)',
      homeserver: '$(params.matrix-endpoint)',
    });
    const text = 'Going to run operator pipeline on repo $(params.repo-name) to build $(params.bundle-version)';
    new tekton.Pipeline(this, 'Resource', {
      metadata: { name: 'pipeline-matrix-hello' },
      spec: {
        params: [
          { name: 'matrix-room', type: 'string', description: 'room id (in the format !<ROOM_ID>:<SERVER_NAME>)' },
          { name: 'matrix-endpoint', type: 'string', description: 'Matrix server URL to which to send the message' },
          { name: 'repo-name', type: 'string', description: 'The repo name' },
          { name: 'bundle-version', type: 'string', description: 'The bundle version' },
        ],
        tasks: [room.message('talk-to-matrix', text)],
      },
    });
  }
}
