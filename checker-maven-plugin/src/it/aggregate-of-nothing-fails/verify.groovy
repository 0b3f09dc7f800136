assert new File(basedir, 'build.log').text.contains('no file that declares a vault, agent, server, policy or operation was found') : 'a build without declarations passes'
